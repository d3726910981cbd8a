/** A CSS module: the names of its classes as the page has them. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export = classes;
}

/** A sheet for the whole page, imported for what it does. */
declare module '*.css';
