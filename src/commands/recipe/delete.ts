/** `recipe delete`: forgets what was said of columns; files with these headings are read as if for the first time. */
import { resolveRecipe } from '../../domain/import/recipes.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one' },
  options: {},
  run(context, { name: typed }) {
    return editRoster(context, ['recipes'], (change, { recipes }) => {
      const { id, name } = resolveRecipe(recipes, typed);
      change.remove('recipes', id);
      return { said: [say('recipe.deleted', { name })], next: ['regulars undo'] };
    });
  },
});
