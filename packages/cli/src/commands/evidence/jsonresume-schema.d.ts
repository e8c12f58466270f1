declare module "@jsonresume/schema" {
  const schema: {
    readonly validate: (
      resume: unknown,
      tell: (faults: readonly { property: string; message: string }[] | null) => void,
    ) => void;
  };
  export = schema;
}
