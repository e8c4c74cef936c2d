/** What a generated class knows of its resource type. */
export interface ResourceShape {
  /** `fivecents:PushStream` */
  type: string;
  inputs: readonly string[];
  outputs: readonly string[];
  /** Arguments and outputs that stay encrypted in the state, whole. */
  secrets: readonly string[];
  /** Arguments with URLs that may carry credentials: such a URL is kept secret. */
  credentials?: readonly string[];
  /** `push/`: what stands before the vendor's number in every id of the type. */
  idPrefix?: string;
  /** The argument that refers to what the vendor deletes this object together with. */
  container?: string;
  /** Whether that one needs `forceDestroy: true` for it. */
  isForced?: boolean;
}
