/** Words that a careless page would run; `address` is where they would call. Each notes on `scriptRan` that it ran. */
export function scriptStrings(address: string): readonly string[] {
  const run = 'globalThis.scriptRan=1'
  const call = `new Image().src='${address}'`
  const opened = ['', '">', "'>", '</textarea>', '</title>', '-->', '</style>', ']]>']
  return [
    ...opened.flatMap((before) => [
      `${before}<script data-planted>${run}</script>`,
      `${before}<img data-planted src=x onerror=${run}>`,
      `${before}<svg data-planted onload=${run}>`,
    ]),
    ...opened.map((before) => `${before}<iframe data-planted src="javascript:parent.${run}"></iframe>`),
    `<a data-planted href="javascript:${run}">x</a>`,
    `<body data-planted onload=${run}>`,
    `<details data-planted open ontoggle=${run}>x</details>`,
    `<input data-planted autofocus onfocus=${run}>`,
    `<video data-planted><source onerror=${run}></video>`,
    `<audio data-planted src=x onerror=${run}>`,
    `<object data-planted data="javascript:${run}"></object>`,
    `<embed data-planted src="javascript:${run}">`,
    `<form data-planted action="javascript:${run}"><button>x</button></form>`,
    `<math data-planted href="javascript:${run}">x</math>`,
    `<base data-planted href="${address}">`,
    `<link data-planted rel=stylesheet href="${address}">`,
    `<meta data-planted http-equiv=refresh content="0;url=${address}">`,
    `<img data-planted src="${address}">`,
    `<script data-planted src="${address}"></script>`,
    `<style data-planted>@import "${address}"</style>`,
    `<div data-planted style="background:url(${address})">x</div>`,
    `<img data-planted src=x onerror="${call}">`,
    `<svg data-planted><script>${run}</script></svg>`,
    `<svg data-planted><animate onbegin=${run} attributeName=x dur=1s>`,
    `<template data-planted><script>${run}</script></template>`,
    `<x data-planted onclick=${run}>x</x>`,
    `javascript:${run}`,
    `{{constructor.constructor('${run}')()}}`,
  ]
}
