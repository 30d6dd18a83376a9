declare module "fs-native-extensions" {
  /** Takes an exclusive lock on an open file; false where another process holds it. Ends when the file is closed. */
  export function tryLock(descriptor: number): boolean;
}
