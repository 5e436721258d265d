import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's side of a WebSocket that carries text. */
interface WebSocketWire {
  send(text: string): void;
  close(): void;
}

/** What is told of a WebSocket. */
interface WebSocketEvents {
  message(text: string): void;
  closed(): void;
}

/** Operation codes of RFC 6455, section 5.2. */
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** The constant every handshake is answered with: RFC 6455, section 1.3. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Accepts an upgrade request and speaks as much of RFC 6455 as whole text messages need. */
export function acceptWebSocket(
  request: IncomingMessage,
  stream: Duplex,
  events: WebSocketEvents,
): WebSocketWire {
  const key = `${request.headers['sec-websocket-key']}${HANDSHAKE}`;
  const accept = createHash('sha1').update(key).digest('base64');
  const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  stream.write(`${[...head, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`);

  const write = (code: number, payload: Buffer) => stream.writable && stream.write(frame(code, payload));
  let pending: Buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let read = readFrame(pending); read; read = readFrame(pending)) {
      pending = pending.subarray(read.length);
      if (read.code === TEXT) events.message(read.payload.toString());
      else if (read.code === PING) write(PONG, read.payload);
      else if (read.code === CLOSE) {
        write(CLOSE, read.payload);
        stream.end();
      }
    }
  });
  stream.on('error', () => stream.destroy());
  stream.on('close', () => events.closed());
  return {
    send: (text) => write(TEXT, Buffer.from(text)),
    close: () => stream.destroy(),
  };
}

function frame(code: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | code;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

/** The first frame in `bytes`, unmasked, and how many bytes it took; undefined while it is incomplete. */
function readFrame(bytes: Buffer): { code: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 6) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < start + 4) return undefined;
  const size = start === 2 ? short : start === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const length = start + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, length));
  for (let place = 0; place < size; place += 1)
    payload[place] = payload.readUInt8(place) ^ mask.readUInt8(place % 4);
  return { code: bytes.readUInt8(0) & 0x0f, payload, length };
}
