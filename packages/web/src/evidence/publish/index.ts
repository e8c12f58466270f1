export { PublishPlace } from "./publish-place.tsx";
