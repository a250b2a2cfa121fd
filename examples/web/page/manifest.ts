// The parts that are loaded when asked for. `build` writes the list, with a hash each.

export interface Part {
  /** File beside the page. */
  file: string;
  /** `sha384-…`: bytes with another hash are refused. */
  integrity: string;
  bytes: number;
  /** A language's own name. */
  name?: string;
  /** Instead of the file, in `single.html`: the bytes in base64. */
  inline?: string;
}

export interface Manifest {
  /** Day of the build. */
  built: string;
  texts: Record<string, Part>;
  index: Record<string, Part>;
  locales: Record<string, Part>;
  library: Part;
  pdf: Part;
  /** Everything that a device keeps for use without a network. */
  all: string[];
  /** `single.html`: one file, from a folder of the person's own. */
  single: boolean;
}

declare const MANIFEST: Manifest;
export const PARTS: Manifest = MANIFEST;
