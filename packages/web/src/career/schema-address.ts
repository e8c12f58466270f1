/** Where this service publishes the JSON Schema of career files, for the first line of a new one. */
export function schemaAddress(): string {
  return `${location.origin}/career.schema.json`;
}
