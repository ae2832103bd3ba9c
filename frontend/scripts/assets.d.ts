declare module '*.css?inline' {
  const styles: string;
  export default styles;
}

declare module '*.woff2?url' {
  const address: string;
  export default address;
}
