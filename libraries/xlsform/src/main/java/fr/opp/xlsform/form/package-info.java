/**
 * The meaning of an XLSForm: the tree of groups, repeats and questions with their expressions and texts, its code lists
 * and settings. Headers, types and values are understood as the XLSForm specification and its reference compiler do,
 * old spellings included; columns that mean nothing to forms are kept beside each element. What is wrong is collected
 * as findings.
 */
@NullMarked
package fr.opp.xlsform.form;

import org.jspecify.annotations.NullMarked;
