import { expect, test } from 'vitest';
import { languageOf } from './language.js';

test.each([
  ['en', 'The harbour master said on Monday that the ferry had ignored two warnings before the collision, and that fourteen people were hurt.'],
  ['en', 'How Marta Lindqvist Thinks About Johan Berg. Tuesday marks four weeks since Johan Berg won the Uppsala regional primary, forcing rivals Sven Holm and Karin Falk out of the race.'],
  ['en', 'Wenzel Kowalczyk stops Tomek Thormann in 6th round to keep belts Wenzel Kowalczyk stopped Tomek Thormann in the sixth round to keep hold of light heavyweight belts Saturday night'],
  ['en', 'Brann 2 Viking 1'],
  ['en', 'Clube Desportivo Vila Nova set to host Associação Atlética Ponte Alta for cup tie'],
  ['fr', 'Le maire a déclaré mardi que le barrage était sûr et que les habitants pouvaient rentrer chez eux dès que la pluie aurait cessé dans la vallée.'],
  ['de', 'Die Hafenbehörde teilte am Montag mit, dass die Fähre zwei Warnungen missachtet habe, bevor sie mit dem Frachter zusammenstieß und vierzehn Menschen verletzt wurden.'],
  ['no', 'Havnesjefen sa mandag at fergen hadde oversett to advarsler før kollisjonen, og at fjorten personer ble skadet da skipet traff lekteren for en uke siden.'],
  ['ru', 'Начальник порта заявил в понедельник, что паром проигнорировал два предупреждения перед столкновением, и четырнадцать человек пострадали.'],
])('%s: %s', (language, text) => {
  const found = languageOf(text);
  if (language === 'no') expect(['no', 'da', 'nb']).toContain(found);
  else expect(found).toBe(language);
});
test('odd text before an English report does not hide it', () => {
  expect(languageOf('A. B. C. Dr. '.repeat(3000) + 'The mayor said that the dam is safe and that the people of the valley were told to go home. '.repeat(14))).toBe('en');
});
