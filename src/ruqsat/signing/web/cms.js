// Opens a test key (PKCS#12, RSA) in the page and makes a detached CMS with it. TEST ONLY: people
// with real keys sign in their own program, and no page ever asks for such a key.
import forge from "node-forge/lib/forge.js";
import "node-forge/lib/pkcs12.js";
import "node-forge/lib/sha256.js";

const { asn1, pki, pkcs12 } = forge;
const { Class, Type } = asn1;

const DATA = "1.2.840.113549.1.7.1";
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_TIME = "1.2.840.113549.1.9.5";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const SHA256 = "2.16.840.1.101.3.4.2.1";
const SHA256_RSA = "1.2.840.113549.1.1.11";

/** Why a key file cannot be used: "no-p12", "wrong-password" or "wrong-key". */
export class KeyError extends Error {
  constructor(state) {
    super(state);
    this.state = state;
  }
}

/** The key in the file with its certificate; throws `KeyError`. `signIn` admits sign-in keys. */
export function openKey(file, password, { signIn = false } = {}) {
  const store = opened(file, password);
  const bags = [pki.oids.pkcs8ShroudedKeyBag, pki.oids.keyBag].flatMap(
    (bagType) => store.getBags({ bagType })[bagType] ?? [],
  );
  const certificates = store.getBags({ bagType: pki.oids.certBag })[pki.oids.certBag] ?? [];
  // A bag without a key is one of another algorithm, such as GOST.
  const key = bags.find((bag) => bag.key)?.key;
  const certificate = certificates
    .map((bag) => bag.cert)
    .find((each) => each && key && each.publicKey.n?.equals(key.n));
  if (!certificate || !maySign(certificate, signIn)) throw new KeyError("wrong-key");
  return { key, certificate: pki.certificateToAsn1(certificate) };
}

function opened(file, password) {
  let encoded;
  try {
    encoded = asn1.fromDer(binary(file), false);
  } catch {
    throw new KeyError("no-p12");
  }
  try {
    return pkcs12.pkcs12FromAsn1(encoded, false, password);
  } catch (error) {
    throw new KeyError(stateOf(error));
  }
}

// Of a structure that is not PKCS#12 the library gives what it missed; else its message tells.
function stateOf(error) {
  if (error.errors) return "no-p12";
  return /password/i.test(error.message) ? "wrong-password" : "wrong-key";
}

function maySign(certificate, signIn) {
  const usage = certificate.getExtension("keyUsage");
  return Boolean(usage?.nonRepudiation || (signIn && usage?.digitalSignature));
}

/** A detached CMS (DER) over the content; without `signedAt` it states no moment, as PAdES wants. */
export function signDetached({ key, certificate }, content, { signedAt = null } = {}) {
  const digest = octets(digested(binary(content)));
  const named = octets(digested(der(certificate)));
  const attributes = inOrder([
    attribute(CONTENT_TYPE, oid(DATA)),
    attribute(MESSAGE_DIGEST, digest),
    attribute(SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(named)))),
    ...(signedAt ? [attribute(SIGNING_TIME, utcTime(signedAt))] : []),
  ]);
  const signature = key.sign(sha256(der(set(...attributes))));
  const { issuer, serialNumber } = identity(certificate);
  const signer = sequence(
    integer(1),
    sequence(issuer, serialNumber),
    sequence(oid(SHA256), nothing()),
    tagged(0, attributes),
    sequence(oid(SHA256_RSA), nothing()),
    octets(signature),
  );
  const signed = sequence(
    integer(1),
    set(sequence(oid(SHA256), nothing())),
    sequence(oid(DATA)),
    tagged(0, [certificate]),
    set(signer),
  );
  return bytes(der(sequence(oid(SIGNED_DATA), tagged(0, [signed]))));
}

/** The SHA-256 of the bytes, in hexadecimal. */
export function fingerprint(content) {
  return sha256(binary(content)).digest().toHex();
}

function identity(certificate) {
  const body = certificate.value[0].value;
  // The version stands first and is left out only by certificates of version 1.
  const at = body[0].tagClass === Class.CONTEXT_SPECIFIC ? 1 : 0;
  return { serialNumber: body[at], issuer: body[at + 2] };
}

// Signed attributes stand in the order of their encodings, as DER wants a set.
function inOrder(attributes) {
  return attributes
    .map((each) => [der(each), each])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) => each);
}

function sha256(text) {
  return forge.md.sha256.create().update(text);
}

function digested(text) {
  return sha256(text).digest().getBytes();
}

function binary(data) {
  return forge.util.createBuffer(data).getBytes();
}

function bytes(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function der(value) {
  return asn1.toDer(value).getBytes();
}

function primitive(type, value) {
  return asn1.create(Class.UNIVERSAL, type, false, value);
}

function sequence(...values) {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, values);
}

function set(...values) {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, values);
}

function tagged(number, values) {
  return asn1.create(Class.CONTEXT_SPECIFIC, number, true, values);
}

function attribute(type, value) {
  return sequence(oid(type), set(value));
}

function oid(dotted) {
  return primitive(Type.OID, asn1.oidToDer(dotted).getBytes());
}

function octets(value) {
  return primitive(Type.OCTETSTRING, value);
}

function integer(number) {
  return primitive(Type.INTEGER, asn1.integerToDer(number).getBytes());
}

function utcTime(moment) {
  return primitive(Type.UTCTIME, asn1.dateToUtcTime(moment));
}

function nothing() {
  return primitive(Type.NULL, "");
}
