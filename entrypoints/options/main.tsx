import { showPage } from '../../components/show-page.tsx';
import { Options } from './options.tsx';

showPage(<Options />);
