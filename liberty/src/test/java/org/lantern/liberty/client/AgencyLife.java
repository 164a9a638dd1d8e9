package org.lantern.liberty.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.lantern.liberty.client.Clients.refusal;
import static org.lantern.liberty.client.Clients.until;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.client.ApiException;
import org.lantern.client.api.PlatformApi;
import org.lantern.client.api.StaffApi;
import org.lantern.client.model.Administrator;
import org.lantern.client.model.AnswerBody;
import org.lantern.client.model.ApiClientBody;
import org.lantern.client.model.ApplicationAct;
import org.lantern.client.model.ApplicationBody;
import org.lantern.client.model.ChecklistItem;
import org.lantern.client.model.CodeBody;
import org.lantern.client.model.ContactBody;
import org.lantern.client.model.DesignBody;
import org.lantern.client.model.HeadMailBody;
import org.lantern.client.model.InvitationBody;
import org.lantern.client.model.Problem;
import org.lantern.client.model.PublishBody;
import org.lantern.client.model.QuestionBody;
import org.lantern.client.model.RolesBody;
import org.lantern.client.model.RulesBody;
import org.lantern.client.model.SignOnDomainBody;
import org.lantern.client.model.SuspensionBody;
import org.lantern.client.model.VerificationBody;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** What an agency does over the API in its first days, step by step, by its own, its operator's and its residents' programs. */
final class AgencyLife {
    private static final Pattern SENDER_CODE = Pattern.compile("(?m)^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$");
    private static final City CITY = City.named("riverton");
    private static final Duration ALL = Duration.ofDays(1);

    private final Clients clients;
    private final RunningLantern lantern;
    private final PlatformApi applicant;
    private final PlatformApi operator;
    private final String slug = "g-" + UUID.randomUUID().toString().substring(0, 12);
    private final NewAgency agency;
    private UUID application = new UUID(0, 0);
    private StaffApi staff;

    AgencyLife(Clients clients) {
        this.clients = clients;
        this.lantern = clients.lantern();
        this.applicant = clients.applicant();
        this.operator = clients.operator();
        this.agency = new NewAgency(
                lantern,
                slug,
                new DemoAccount(
                        "agency-administrator", slug, "chief@" + slug + ".example", "a lantern in the window 7"));
        this.staff = clients.staff(slug, "");
    }

    void applies() throws Exception {
        assertThat(applicant.getSlugsSlug(slug).getState()).isEqualTo("free");
        var key = UUID.randomUUID().toString();
        var made = applicant.postApplications(form(), key);
        assertThat(applicant.postApplications(form(), key))
                .as("the same once more")
                .isEqualTo(made);
        application = made.getId();
        operator.postApplicationsIdAsk(application, new QuestionBody().question("Which county are you in?"));
        var open = applicant.getApplicationsId(application);
        assertThat(open.getState()).isEqualTo("asked");
        var answered = applicant.postApplicationsIdAnswer(
                application, new AnswerBody().answer("Hughes County").question(open.getQuestionNumber()));
        assertThat(answered.getState()).isEqualTo("submitted");
        var details = operator.getApplicationsIdDetails(application);
        assertThat(details.getApplication().getSlug()).isEqualTo(slug);
        assertThat(details.getActs()).extracting(ApplicationAct::getAct).containsExactly("asked", "answered");
        assertThat(operator.getApplications(null, 1, "approved").getItems()).hasSize(1);
    }

    void isTakenIn() throws Exception {
        var born = operator.postApplicationsIdApprove(application).getAgency();
        assertThat(refusal(() -> operator.postApplicationsIdApprove(application))
                        .getCode())
                .isEqualTo(Problem.CodeEnum.CONFLICT);
        until(() -> operator.getAgenciesIdProvisioning(born).getItems().stream()
                .allMatch(step -> step.getState().equals("done")));
        operator.postAgenciesIdProvisioning(born);
        assertThat(operator.getAgenciesId(slug).getState()).isEqualTo("trial");
        assertThat(operator.getAgencies(null, 1).getNext()).isNotNull();
        agency.admit();
        staff = clients.staff(slug, lantern.token(agency.administrator()));
    }

    void asksColleaguesIn() throws Exception {
        var chief = staff.getMembers(null, 10).getItems().getFirst().getId();
        assertThat(refusal(() -> remove(chief)).getCode()).isEqualTo(Problem.CodeEnum.CONFLICT);
        var deputy = "deputy@" + slug + ".example";
        var asDeputy = invitation(deputy, "agency-administrator");
        var needed = refusal(() -> staff.postInvitations(asDeputy, null, null));
        assertThat(needed.getCode()).isEqualTo(Problem.CodeEnum.STEP_UP_NEEDED);
        var grant = staff.postStepUpGrants(needed.getStepUp()).getId();
        staff.postInvitations(asDeputy, null, grant);
        agency.accept(deputy);
        var clerk = "clerk@" + slug + ".example";
        var asked = staff.postInvitations(invitation("temp@" + slug + ".example", "viewer"), null, null)
                .getId();
        staff.postInvitationsIdResend(asked);
        assertThat(staff.getInvitations(null, null).getItems())
                .extracting(each -> each.getId())
                .containsExactly(asked);
        staff.deleteInvitationsId(asked);
        staff.postInvitations(invitation(clerk, "viewer"), null, null);
        agency.accept(clerk);
        var member = staff.getMembers(null, null).getItems().stream()
                .filter(each -> each.getEmail().equals(clerk))
                .findFirst()
                .orElseThrow()
                .getId();
        staff.putMembersIdRoles(member, new RolesBody().roles(Set.of("pio", "analyst")), null);
        remove(member);
        assertThat(staff.getFactors().getPassword()).isTrue();
        assertThat(staff.getMembersLockOuts().getItems()).isEmpty();
        assertThat(staff.getSessions().getItems()).anyMatch(session -> session.getCurrent());
    }

    void letsAProgramIn() throws Exception {
        var made =
                staff.postApiClients(new ApiClientBody().name("Nightly import").roles(Set.of("analyst")));
        assertThat(staff.postApiClientsIdSecret(made.getId()).getSecret()).isNotEqualTo(made.getSecret());
        staff.postApiClientsIdDisable(made.getId());
        assertThat(staff.getApiClients(null, null).getItems().getFirst().getActive())
                .isFalse();
        staff.postApiClientsIdEnable(made.getId());
        staff.deleteApiClientsId(made.getId());
        var domain = staff.postSignOn(new SignOnDomainBody().domain(slug + ".gov"));
        assertThat(staff.getSignOn().getItems()).containsExactly(domain);
        staff.deleteSignOnId(domain.getId());
    }

    void findsItsFace() throws Exception {
        var picture = Files.write(Files.createTempFile(slug, ".png"), CITY.emblem());
        var logo = staff.postPortalDesignLogo(picture.toFile());
        var draft = staff.getPortalDesignDraftWithHttpInfo();
        var revision = Objects.requireNonNull(draft.getHeaders().get("etag")).getFirst();
        var design = new DesignBody()
                .logo(logo)
                .brandColor("#7a2e52")
                .privacyText("We use what you tell us to answer you.")
                .contact(new ContactBody()
                        .nonEmergencyPhone("(605) 555-0150")
                        .hours("Every day, 8 to 6")
                        .accessibility("Jo Reyes, (605) 555-0151"));
        assertThat(staff.putPortalDesignDraft(design, revision).getLogo()).isEqualTo(logo);
        assertThat(refusal(() -> staff.putPortalDesignDraft(design, revision)).getCode())
                .isEqualTo(Problem.CodeEnum.PRECONDITION_FAILED);
        assertThat(staff.getPortalDesignContrast("#7a2e52").getPairs()).isNotEmpty();
        assertThat(staff.postPortalDesignPreview().getExpiresAt()).isAfter(OffsetDateTime.now(ZoneOffset.UTC));
        staff.postPortalDesignPublish(null, new PublishBody().note("Our own face"));
        staff.deletePortalDesignDraftLogo();
        var second = staff.postPortalDesignPublish(null, null).getVersion();
        assertThat(staff.postPortalDesignRollback(second - 1, null).getVersion())
                .isEqualTo(second + 1);
        assertThat(staff.getPortalDesign().getDesign().getLogo()).isEqualTo(logo);
        assertThat(staff.getPortalDesignVersions().getItems()).hasSize(second + 1);
    }

    void bringsRecordsIn() throws Exception {
        var records =
                Files.writeString(Files.createTempFile(slug, ".csv"), CITY.records(LocalDate.now(ZoneOffset.UTC)));
        var mapping = Clients.STRICT.writeValueAsString(CITY.mapping());
        var tried = ended(staff.postImports(records.toFile(), true, null, null).getId());
        assertThat(staff.getImportsIdPreview(tried).getMissing()).isEmpty();
        ended(staff.postImportsIdRerun(tried, CITY.mapping(), true, null).getId());
        var done = staff.getImportsId(
                ended(staff.postImports(records.toFile(), null, null, mapping).getId()));
        assertThat(done.getState()).isEqualTo("done");
        assertThat(done.getAdded()).isPositive();
        assertThat(staff.getImports().getItems()).hasSize(3);
    }

    void decidesWhatTheMapShows() throws Exception {
        assertThat(staff.getMapRules().getPublishedCategories()).isEmpty();
        var rules = new RulesBody()
                .publishedCategories(Set.copyOf(CITY.publishedCategories()))
                .delay("P1D");
        assertThat(staff.getMapRulesCategories().getItems()).isNotEmpty();
        assertThat(staff.postMapRulesEffect(rules).getPublished()).isPositive();
        staff.getMapRulesDraft();
        staff.putMapRulesDraft(rules, null);
        var version = staff.postMapRulesPublish(null, null).getVersion();
        staff.postMapRulesRollback(version);
        assertThat(staff.getMapRulesVersions().getItems().getFirst().getLive()).isTrue();
    }

    RecordsLife records() {
        return new RecordsLife(staff, operator);
    }

    void goesLive() throws Exception {
        assertThat(refusal(staff::postGoLive).getErrors())
                .extracting(error -> error.getPointer())
                .containsExactlyInAnyOrder("/checklist/sender", "/checklist/verification");
        assertThat(staff.postGoLiveSenderTest().getState()).isEqualTo("mailed");
        var code = letters().link(agency.administrator().username(), SENDER_CODE);
        staff.postGoLiveSenderTestProof(new CodeBody().code(code));
        var link = staff.postPreviewLinks().getId();
        assertThat(staff.getPreviewLinks().getItems().getFirst().getWorks()).isTrue();
        staff.deletePreviewLinksId(link);
        operator.postAgenciesIdVerification(
                slug, new VerificationBody().note("Called the number in the state's list."));
        assertThat(staff.getGoLive().getChecklist()).allMatch(ChecklistItem::getMet);
        assertThat(staff.postGoLive().getState()).isEqualTo("live");
    }

    void isReadByResidents() throws Exception {
        var resident = clients.resident(slug);
        until(() -> resident.getPortal().getSlug().equals(slug));
        var page = resident.getIncidents(null, null, null, null, null, 2, null);
        assertThat(page.getItems()).hasSize(2);
        var next = resident.getIncidents(null, null, page.getNext(), null, null, 2, null);
        assertThat(next.getItems()).hasSize(2).doesNotContainAnyElementsOf(page.getItems());
        var first = page.getItems().getFirst();
        var one = resident.getIncidentsGeojson(
                null, List.of(first.getCategory()), null, first.getOccurredOn(), first.getOccurredOn());
        assertThat(one).asInstanceOf(MAP).containsKey("features");
        assertThat(resident.getCrimeMapDistrictsGeojson()).asInstanceOf(MAP).containsKey("features");
    }

    void readsItsTrail() throws Exception {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var removed = staff.getAudit("member-removed", now.plus(ALL), null, now.minus(ALL), 10, null);
        assertThat(removed.getItems()).singleElement().satisfies(entry -> {
            assertThat(entry.getActorName()).isEqualTo("Alex Morgan");
            assertThat(entry.getObjectName()).isEqualTo("Jo Reyes");
        });
        assertThat(removed.getSealed().getPosition()).isPositive();
        assertThat(staff.getAudit(null, now.minus(ALL), null, null, 10, null).getItems())
                .isEmpty();
        assertThat(staff.putAuditHeadMail(new HeadMailBody().mailsHeads(false))).isEqualTo(staff.getAuditHeadMail());
    }

    void isSuspendedAndResumed() throws Exception {
        operator.postAgenciesIdSuspend(slug, new SuspensionBody().reason("Not what it said"));
        until(() -> isRefusedAs(Problem.CodeEnum.AGENCY_SUSPENDED));
        assertThat(refusal(() -> clients.resident(slug).getPortal()).getCode()).isEqualTo(Problem.CodeEnum.SUSPENDED);
        assertThat(operator.postAgenciesIdResume(slug).getState()).isEqualTo("live");
        until(() -> !isRefusedAs(Problem.CodeEnum.AGENCY_SUSPENDED));
    }

    private boolean isRefusedAs(Problem.CodeEnum code) {
        try {
            staff.getGoLive();
            return false;
        } catch (ApiException refused) {
            return Clients.problem(refused).getCode() == code;
        }
    }

    private ApplicationBody form() throws Exception {
        var form = Clients.STRICT.readValue(CITY.application().toString(), ApplicationBody.class);
        return form.slug(slug)
                .jurisdiction(Clients.STRICT.readValue(CITY.jurisdiction().toString(), Map.class))
                .administrator(new Administrator()
                        .name("Alex Morgan")
                        .email(agency.administrator().username()));
    }

    private static InvitationBody invitation(String address, String role) {
        return new InvitationBody().email(address).name("Jo Reyes").roles(Set.of(role));
    }

    private Object remove(UUID member) throws ApiException {
        staff.deleteMembersId(member);
        return member;
    }

    private UUID ended(UUID started) {
        until(() -> !staff.getImportsId(started).getState().equals("running"));
        return started;
    }

    private Letters letters() {
        return new Letters(new CaughtMail(lantern.installation().caughtMail()));
    }
}
