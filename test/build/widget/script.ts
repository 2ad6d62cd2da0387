/**
 * The scripts of a page, made fit for any host. A classic script loaded a second time does nothing, and a browser that
 * lacks what the elements stand on is first given the file that brings it, from the same place and with its integrity.
 *
 * A script asks for its parts at its own address, which is known only while it runs first: as modules, for which no policy
 * of a page stands in the way, and from a disk, where a browser loads no modules, as classic scripts. `import` knows no
 * integrity, so a browser is first asked to load the module with the value that it must have: `import` then takes that one,
 * and what was changed on its way is not run. WebKit does not look at the value, and loads the part all the same.
 */
export interface PartsBeside {
  /** Integrity value of each part by its name: `widget.fr`. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface ScriptParts extends PartsBeside {
  /** The script as it was bundled. */
  readonly code: string;
  readonly version: string;
  /** Tags that it defines. */
  readonly names: readonly string[];
  /** The file for old browsers, beside the script. */
  readonly polyfills: { readonly file: string; readonly integrity: string };
}

/** Only the parts that a script can ask for. */
const askedFor = (code: string, parts: PartsBeside['parts']): object =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => code.includes(`duaalwijzerPart("${name}")`)));

/** How a script takes its parts; `duaalwijzerScript` is its address. */
const takingParts = (code: string, { parts }: PartsBeside): string => `
function duaalwijzerPart(name){
var address=new URL(name+".js",duaalwijzerScript).href,integrity=${JSON.stringify(askedFor(code, parts))}[name];
function take(){return globalThis.duaalwijzerParts[name]}
function load(element){
return new Promise(function(resolve,reject){
if(script&&script.nonce)element.nonce=script.nonce;
element.onload=function(){resolve();element.remove()};
element.onerror=function(){reject(new Error(address));element.remove()};
document.head.appendChild(element);
})
}
if(/^file:/.test(address)){
var part=document.createElement("script");
part.src=address;
return load(part).then(take)
}
var checked=document.createElement("link");
if(!checked.relList.supports("modulepreload"))return import(address).then(take);
checked.rel="modulepreload";checked.integrity=integrity;checked.crossOrigin="anonymous";checked.href=address;
return load(checked).then(function(){return import(address)}).then(take)
}`;

/** The module of a page, which finds its parts beside it. */
export const hostModule = ({ code, parts }: Pick<ScriptParts, 'code' | 'parts'>): string =>
  `const script=null,duaalwijzerScript=import.meta.url;${takingParts(code, { parts })}\n${code}`;

/** Reads only words that the oldest of these browsers knows. */
export const hostScript = ({ code, version, names, polyfills, parts }: ScriptParts): string => `(function(){
var script=document.currentScript,duaalwijzerScript=script&&script.src||document.baseURI,names=${JSON.stringify(names)};${takingParts(code, { parts })}
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
