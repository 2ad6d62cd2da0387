/** `npm run rules`: every rule with its severities, its sources and the number of its examples. */
import { rules } from '#core';
import { noRows, tables } from '../core/rules/tables';
import { catalogue } from './catalogue';

const lines = rules.map((rule) => {
  const rows = tables[rule.id] ?? noRows;
  const sources = rule.cites.map(
    ({ source, at, confidence }) => `${source}${at === undefined ? '' : `, ${at}`} (${confidence})`,
  );
  return [
    rule.id,
    rule.severities.join(' '),
    `${String(rows.pass.length)} pass, ${String(rows.finding.length)} find, ${String(rows.unknown.length)} wait`,
    sources.join('; '),
  ];
});

const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));

const written: readonly string[] = rules.map((rule) => rule.id);
const missing = Object.keys(catalogue).filter((id) => !written.includes(id));
console.log(
  `\n${String(rules.length)} rules; missing from the catalogue: ${missing.length === 0 ? 'none' : missing.join(', ')}`,
);
