import { createServer, type AddressInfo, type Server } from "node:net";

/** A port of this machine on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await listening(createServer());
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * A server that speaks as much of PostgreSQL's protocol as a refused password needs. It is worse than a real one: its
 * message repeats the password, as proxies and poolers have been seen to do.
 */
export async function refusingServer(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((socket) => {
    let started = false;
    socket.on("error", () => {});
    socket.on("data", (data) => {
      // SSLRequest: no.
      if (!started && data.readInt32BE(4) === 80877103) return void socket.write("N");
      if (!started) {
        started = true;
        // AuthenticationCleartextPassword.
        return void socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]));
      }
      const password = data.subarray(5, -1).toString();
      const fields = [
        "SFATAL",
        "VFATAL",
        "C28P01",
        `Mpassword authentication failed (got "${password}")`,
        `Dtried ${password}`,
      ];
      const body = Buffer.from(`${fields.join("\0")}\0\0`);
      const head = Buffer.from([0x45, 0, 0, 0, 0]);
      head.writeInt32BE(body.length + 4, 1);
      socket.end(Buffer.concat([head, body]));
    });
  });
  await listening(server);
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
