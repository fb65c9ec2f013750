/** A link just made, its address shown this once; or why none was. */
export type MadeLink = {
  address: string | null;
  message: string;
  ofField: Record<string, string>;
  signedOut?: boolean;
};
