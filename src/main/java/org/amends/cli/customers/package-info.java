/** `customers`: takes the company's list of customers into a store. */
package org.amends.cli.customers;
