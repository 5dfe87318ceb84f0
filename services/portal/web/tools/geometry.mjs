// Makes the map of Occitanie's départements from the IGN/INSEE simplified geometry (Licence Ouverte):
//   node tools/geometry.mjs departements-version-simplifiee.geojson > src/tableaux/map/occitanie.json
import { readFileSync } from 'node:fs';

const WIDTH = 524;
const TOLERANCE = 0.7;
// Where a name and a figure fit inside each shape, read off the drawing; the short name is used where the full one does not.
const LABELS = {
  '09': [187, 294, 'Ariège'], '11': [287, 279, 'Aude'], '12': [311, 105, 'Aveyron'], '30': [463, 145, 'Gard'],
  '31': [178, 198, 'Hte-Gar.'], '32': [85, 190, 'Gers'], '34': [377, 202, 'Hérault'], '46': [204, 68, 'Lot'],
  '48': [388, 80, 'Lozère'], '65': [48, 277, 'Htes-Pyr.'], '66': [288, 342, 'Pyr.-Orientales'], '81': [255, 174, 'Tarn'],
  '82': [168, 142, 'Tarn-et-G.'],
};

const source = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const shapes = source.features.filter((feature) => feature.properties.code in LABELS);
const rings = (feature) => (feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates).map((polygon) => polygon[0]);
const points = shapes.flatMap((feature) => rings(feature).flat());
const [west, east] = [Math.min(...points.map((p) => p[0])), Math.max(...points.map((p) => p[0]))];
const [south, north] = [Math.min(...points.map((p) => p[1])), Math.max(...points.map((p) => p[1]))];
// Degrees of longitude are shorter than degrees of latitude by the cosine of the latitude.
const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
const scale = WIDTH / ((east - west) * shrink);
const height = Math.ceil((north - south) * scale);

const project = ([lon, lat]) => [(lon - west) * shrink * scale, (north - lat) * scale];

function simplify(line) {
  if (line.length < 3) {
    return line;
  }
  const [first, last] = [line[0], line.at(-1)];
  let far = 0;
  let index = 0;
  for (let i = 1; i < line.length - 1; i += 1) {
    const distance = distanceTo(line[i], first, last);
    if (distance > far) {
      [far, index] = [distance, i];
    }
  }
  return far < TOLERANCE ? [first, last] : [...simplify(line.slice(0, index + 1)).slice(0, -1), ...simplify(line.slice(index))];
}

function distanceTo([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function path(feature) {
  const lines = rings(feature).map((ring) => {
    const half = Math.floor(ring.length / 2);
    const projected = ring.map(project);
    const kept = [...simplify(projected.slice(0, half + 1)).slice(0, -1), ...simplify(projected.slice(half))];
    return kept.map((p) => p.map(Math.round)).filter((p, i, all) => i === 0 || p.join() !== all[i - 1].join());
  });
  return lines
    .filter((line) => line.length > 3)
    .map((line) => `M${line[0].join(' ')}${line.slice(1, -1).map((p, i) => `l${p[0] - line[i][0]} ${p[1] - line[i][1]}`).join('')}z`)
    .join('');
}

const departements = shapes
  .map((feature) => {
    const [x, y, short] = LABELS[feature.properties.code];
    return { code: feature.properties.code, name: feature.properties.nom, short, x, y, path: path(feature) };
  })
  .sort((a, b) => a.code.localeCompare(b.code));
process.stdout.write(`${JSON.stringify({ width: WIDTH, height, departements }, null, 1)}\n`);
