export { changeFile, type FileToChange } from "./change-file.ts";
export { makeDurable, replaceFile } from "./durable-file.ts";
export { type FileLock, withFileLock } from "./file-lock.ts";
