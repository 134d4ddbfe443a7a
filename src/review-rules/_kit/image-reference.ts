/** The name of a container image, e.g. `registry.example.com:5000/team/app:1.2@sha256:…`. */
export interface ImageReference {
  /** Without tag and digest. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** A colon after the last slash begins a tag; one before it a port. undefined: no name of an image. */
export function parseImage(text: string): ImageReference | undefined {
  const [, name, tag, digest] =
    /^([\w.-]+(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@(\w+:[0-9a-fA-F]{32,}))?$/.exec(
      text,
    ) ?? [];
  return name === undefined ? undefined : { name, tag, digest };
}
