import { showPage } from '../../components/show-page.tsx';
import { say } from '../../lib/words.ts';
import { Practice } from './practice.tsx';

document.title = say('optPageTitle', { section: say('pracTitle') });
showPage(<Practice />);
