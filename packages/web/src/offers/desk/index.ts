export { exampleFor } from "./example.ts";
export { ExampleFile } from "./example-file.tsx";
export { FileChooser } from "./file-chooser.tsx";
export { type KnownOffers, useOffers } from "./use-offers.ts";
