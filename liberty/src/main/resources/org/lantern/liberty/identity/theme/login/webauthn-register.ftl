<#-- A new passkey. Its name is asked for on the page: Keycloak's script would open a window of the browser's for it. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("webauthn-registration-title")}
<#elseif section == "form">
<p>${msg("lanternPasskeyWhy")}</p>
<form id="register" action="${url.loginAction}" method="post">
  <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as part>
  <input type="hidden" id="${part}" name="${part}">
  </#list>
  <@field.input name="passkeyName" label=msg("lanternPasskeyName") />
  <@passwordCommons.logoutOtherSessions/>
</form>
<div class="pf-v5-c-form__actions pf-v5-u-flex-nowrap">
  <button id="registerWebAuthn" type="button">${msg("lanternPasskeyMake")}</button>
  <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
  <form action="${url.loginAction}" id="kc-webauthn-settings-form" method="post">
    <button id="cancelWebAuthnAIA" class="pf-m-secondary pf-m-block" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
  </form>
  </#if>
</div>
<script type="module">
  <#outputformat "JavaScript">
  import { registerByWebAuthn } from ${(url.resourcesPath + "/js/webauthnRegister.js")?c};
  window.prompt = (question, given) => document.getElementById("passkeyName").value.trim() || given;
  document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
    challenge: ${challenge?c},
    userid: ${userid?c},
    username: ${username?c},
    signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
    rpEntityName: ${rpEntityName?c},
    rpId: ${rpId?c},
    attestationConveyancePreference: ${attestationConveyancePreference?c},
    authenticatorAttachment: ${authenticatorAttachment?c},
    requireResidentKey: ${requireResidentKey?c},
    residentKey: ${residentKey?c},
    userVerificationRequirement: ${userVerificationRequirement?c},
    createTimeout: ${createTimeout?c},
    excludeCredentialIds: ${excludeCredentialIds?c},
    initLabel: ${msg("lanternPasskey")?c},
    initLabelPrompt: "",
    errmsg: ${msg("webauthn-unsupported-browser-text")?c}
  }), { once: true });
  </#outputformat>
</script>
</#if>
</@layout.registrationLayout>
