/**
 * The classic script of a page, made fit for any host: loaded a second time it does nothing, and a browser that lacks
 * what the elements stand on is first given the file that brings it, from the same place and with its integrity.
 */
export interface ScriptParts {
  /** The script as it was bundled. */
  readonly code: string;
  readonly version: string;
  /** Tags that it defines. */
  readonly names: readonly string[];
  /** The file for old browsers, beside the script. */
  readonly polyfills: { readonly file: string; readonly integrity: string };
}

/** Reads only words that the oldest of these browsers knows. */
export const hostScript = ({ code, version, names, polyfills }: ScriptParts): string => `(function(){
var script=document.currentScript,duaalwijzerScript=script&&script.src||document.baseURI,names=${JSON.stringify(names)};
function isWhole(){return window.customElements&&Element.prototype.attachShadow&&window.ElementInternals&&"setFormValue" in ElementInternals.prototype}
function isThere(){return names.every(function(name){return customElements.get(name)})}
function run(){
if(isThere()){console.info("Duaalwijzer ${version}: the elements are on this page already and stay as they are.");return}
${code.trim()}
}
if(isWhole()){run();return}
var more=document.createElement("script");
more.src=new URL(${JSON.stringify(polyfills.file)},duaalwijzerScript).href;
if(/^https?:/.test(more.src)){more.integrity=${JSON.stringify(polyfills.integrity)};more.crossOrigin="anonymous"}
if(script&&script.nonce)more.nonce=script.nonce;
more.onload=run;
document.head.appendChild(more);
})();
`;
