/**
 * Loaded first by every Node process of a test's stack: halves what a command of the engine costs. Pulumi's SDK
 * loads an npm client and the TypeScript compiler, which it needs only to serialize functions, and our resources
 * have none: they are loaded at their first use. Tracing, which is off, and source maps, which we ship none of, are
 * not loaded. Tests of installed projects run without this, as a user's do.
 */
const Module = require("node:module");
const { setFlagsFromString } = require("node:v8");

const AT_FIRST_USE = [
  /[/\\]pulumi[/\\]runtime[/\\]closure[/\\]serializeClosure\.js \.\/createClosure$/,
  /[/\\]pulumi[/\\]runtime[/\\]closure[/\\]codePaths\.js (@npmcli\/arborist|normalize-package-data)$/,
];
const NEVER = [
  /[/\\]pulumi[/\\]cmd[/\\].+ source-map-support\/register$/,
  /[/\\]pulumi[/\\]cmd[/\\]run[/\\]tracing\.js @opentelemetry\/(?!api$)/,
];

// A script of the SDK asks for the path of the provider's module alone, and loads nothing.
if (!process.execArgv.includes("-e")) loadLess();

function loadLess() {
  // Code compiled with another set of flags is not taken from the cache. The SDK sets this flag half-way through its
  // start, so it is set before; and what Node has compiled of itself, and each of these processes needs, comes first.
  for (const name of ["child_process", "dns", "fs/promises", "http2", "os", "zlib"]) require(`node:${name}`);
  setFlagsFromString("--allow-natives-syntax");

  const load = Module._load;
  Module._load = function loadLater(request, parent, isMain) {
    const place = `${parent?.filename} ${request}`;
    if (NEVER.some((pattern) => pattern.test(place))) return {};
    if (!AT_FIRST_USE.some((pattern) => pattern.test(place))) return load.call(this, request, parent, isMain);
    return loadedAtFirstUse(() => load.call(this, request, parent, false));
  };
}

function loadedAtFirstUse(loaded) {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === "__esModule") return true;
        const module = loaded();
        return key === "default" && !module.__esModule ? module : module[key];
      },
    },
  );
}
