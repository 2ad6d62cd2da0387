/** The page that shows both components the way a site embeds them. */
import '../../../widget/embed';
