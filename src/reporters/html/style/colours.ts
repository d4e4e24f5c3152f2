/** Every colour of the page by its use, on paper and at night; text holds 4.5:1 on each ground it stands on. */
const paper = `--desk:#eceae4;--sheet:#fffdf9;--ink:#1d1b18;--soft:#5c574e;--rule:#d9d4c8;--error:#a51d14;--warning:#7d4a00;--info:#1a4f94;--sound:#2c6136;--error-tint:#fbe5e0;--warning-tint:#fbecd0;--info-tint:#e2ecf9;--key:#f4f1ea;--focus:#1a4f94;color-scheme:light`
const night = `--desk:#101113;--sheet:#191b1e;--ink:#e9e5dd;--soft:#aaa498;--rule:#383a3e;--error:#ff8f80;--warning:#eab354;--info:#8fbcf7;--sound:#8ccf98;--error-tint:#43211d;--warning-tint:#3b2d14;--info-tint:#1d2f48;--key:#25272b;--focus:#8fbcf7;color-scheme:dark`

export const colourStyles = `
:root{${paper}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${night}}}
@media screen{:root[data-theme=dark]{${night}}}
`
