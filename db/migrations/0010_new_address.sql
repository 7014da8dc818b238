-- Links that move an account to another mail address, and back again.
alter table sign_in_links drop constraint sign_in_links_purpose_check;
alter table sign_in_links add constraint sign_in_links_purpose_check
  check (purpose in ('confirm', 'sign-in', 'reset', 'claim', 'new-address', 'undo-address'));
