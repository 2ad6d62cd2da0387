/**
 * The classic script of a page, made fit for any host: loaded a second time it does nothing, and a browser that lacks
 * what the elements stand on is first given the file that brings it, from the same place and with its integrity. It asks
 * for its parts at its own address, which is known only while it runs first: as modules, for which no policy of a page
 * stands in the way, and from a disk, where a browser loads no modules, as classic scripts.
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
function duaalwijzerPart(name){
var address=new URL(name+".js",duaalwijzerScript).href;
function take(){return globalThis.duaalwijzerParts[name]}
if(!/^file:/.test(address))return import(address).then(take);
return new Promise(function(resolve,reject){
var part=document.createElement("script");
part.src=address;
part.onload=function(){resolve(take());part.remove()};
part.onerror=function(){reject(new Error(address));part.remove()};
document.head.appendChild(part);
})
}
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
