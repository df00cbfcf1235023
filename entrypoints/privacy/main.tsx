import { showPage } from '../../components/show-page.tsx';
import { say } from '../../lib/words.ts';
import { Privacy } from './privacy.tsx';

document.title = say('optPageTitle', { section: say('dataPrivacy') });
showPage(<Privacy />);
