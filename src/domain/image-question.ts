/** The rule that meets the images a file has started, and asks about them. */
export const ruleOfImages = 'require-fit-image-tag';

/** May this image be deployed there? Asked of somebody else than the rule that met the image. */
export interface ImageQuestion {
  /** As it is written. */
  readonly image: string;
  /** Without tag and digest. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** As the settings of the repository call what the file is for; undefined: nothing tells. */
  readonly environment: string | undefined;
}
