/** Whether a colour "#rrggbb" is nearer black than white, by its luminance. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/**
 * The pane takes Excel's light or dark as it is when the pane opens: of a later change Office tells add-ins in Outlook alone. Where Excel does not say, the
 * pane follows the system's.
 */
export function takeTheme({ context }: typeof Office): void {
  const colour = context.officeTheme?.bodyBackgroundColor;
  if (colour === undefined) return;
  document.documentElement.dataset['theme'] = isDark(colour) ? 'dark' : 'light';
}
