/** What an audit leads to, after Wycombe's second stage (003:484–526): talks, less involvement, or none. */
import { type AuditItem, type AuditRole, type AuditStep, auditImportances, auditRoles } from '#contract/audit';
import type { Assessment } from './assessments.ts';

const placeIn = (words: readonly string[], word: string | null): number => (word === null ? -1 : words.indexOf(word));

/** The role that the importance of a partnership asks for; null where it is not known. */
export const expectedRole = ({ importance }: Assessment): AuditRole | null =>
  auditRoles[placeIn(auditImportances, importance)] ?? null;

/**
 * Talks where a partnership is critical and strategic, or where another agency sees it differently; containment where
 * the agency does more than the importance asks for; exit where it is peripheral and no more than a contact.
 */
export const stepsOf = (own: Assessment, differs: AuditItem['differs']): AuditStep[] => {
  const role = placeIn(auditRoles, own.involvement);
  const expected = placeIn(auditRoles, expectedRole(own));
  const isMore = role >= 0 && expected >= 0 && role < expected;
  const talks = (own.importance === 'critical' && own.level === 'strategic') || differs.length > 0;
  return [
    ...(talks ? (['honest-conversation'] as const) : []),
    ...(isMore ? (['containment'] as const) : []),
    ...(own.importance === 'peripheral' && !isMore ? (['exit'] as const) : []),
  ];
};
