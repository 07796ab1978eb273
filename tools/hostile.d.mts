/** Bytes, the places in it that are read, and by place the code of what is not. */
export type Hostile = readonly [bytes: Buffer, read: readonly string[], codes: Readonly<Record<string, string>>];
export declare const SMALL: Readonly<Record<string, Hostile>>;
export declare const LARGE: Readonly<Record<string, Hostile>>;
type Packed = {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly mode?: number;
  readonly at?: number;
  readonly type?: string;
  readonly link?: string;
};
export declare function zip(entries: readonly Packed[]): Buffer;
export declare function tar(entries: readonly Packed[]): Buffer;
export declare function warc(records: readonly { readonly n: number; readonly size?: number }[]): Buffer;
