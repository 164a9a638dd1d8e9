<#-- A passkey did not work: once more, or not now. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("webauthn-error-title")}
<#elseif section == "form">
<p>${msg("lanternPasskeyFailed")}</p>
<form id="kc-error-credential-form" action="${url.loginAction}" method="post">
  <input type="hidden" name="authenticationExecution" value="${execution}">
  <input type="hidden" name="isSetRetry" value="retry">
  <button id="kc-try-again" class="pf-m-block" type="submit">${msg("doTryAgain")}</button>
</form>
<#if isAppInitiatedAction??>
<form action="${url.loginAction}" id="kc-webauthn-settings-form" method="post">
  <button id="cancelWebAuthnAIA" class="plain" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
</form>
</#if>
</#if>
</@layout.registrationLayout>
