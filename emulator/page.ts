import { createHash } from "node:crypto";
import { pageScript } from "./page-script";

const style = `
body { font: 15px/1.5 system-ui, sans-serif; color: #1f2430; background: #fafbfc; margin: 0 auto; max-width: 72rem;
  padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; } h3 { font-size: 1rem; }
p { margin: .3rem 0; color: #57606f; } code, pre, textarea, td { font-family: ui-monospace, monospace; font-size: 13px; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid #e3e7ec; vertical-align: top; }
.object { background: #fff; border: 1px solid #e3e7ec; border-radius: 6px; padding: .4rem .7rem; margin: .3rem 0; }
.object.gone { opacity: .55; } .object strong { margin-right: .6rem; }
pre { overflow: auto; max-height: 20rem; margin: .4rem 0; } textarea { width: 100%; height: 20rem; }
button { font: inherit; font-size: 13px; margin-right: .3rem; } .error { color: #b3261e; } .bad td { color: #b3261e; }
`;

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only the page's own script and style run, and they talk to the emulator alone. */
export const pageSecurity = {
  "content-security-policy": [
    "default-src 'none'",
    `script-src ${sha256(pageScript)}`,
    `style-src ${sha256(style)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** The page: what each vendor holds, to be edited by hand, and the request log. It holds no data itself. */
export const pageHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>pulumi-ott emulator</title>
<style>${style}</style>
</head>
<body>
<h1>pulumi-ott emulator</h1>
<p>Three vendors on this machine. Edit an object here as somebody would in the vendor's dashboard, then run
<code>pulumi refresh --preview-only --diff</code> to see the drift.</p>
<p id="problem" class="error" role="alert"></p>
<main id="vendors"></main>
<h2>Requests</h2>
<table>
<thead><tr><th>Time</th><th>Vendor</th><th>Operation</th><th>Status</th><th>Account</th><th>Remark</th></tr></thead>
<tbody id="log"></tbody>
</table>
<script>${pageScript}</script>
</body>
</html>
`;
