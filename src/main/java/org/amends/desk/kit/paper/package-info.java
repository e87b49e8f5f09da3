/** Paper as every screen sees it: how a sheet is set, which printer takes it, our own print queue, the preview. Knows no case and no guide. */
package org.amends.desk.kit.paper;
