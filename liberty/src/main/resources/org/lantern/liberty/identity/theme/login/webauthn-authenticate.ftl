<#-- A passkey after the password. -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "passkey-answer.ftl" as answer>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("webauthn-login-title")}
<#elseif section == "form">
<p>${msg("lanternPasskeyHelp")}</p>
<@answer.forms/>
<#if authenticators?? && shouldDisplayAuthenticators!false>
<p>${msg("webauthn-available-authenticators")}</p>
<ul>
  <#list authenticators.authenticators as authenticator>
  <li>${authenticator.label}</li>
  </#list>
</ul>
</#if>
<button id="authenticateWebAuthnButton" class="button pf-m-block" type="button" autofocus>${msg("webauthn-doAuthenticate")}</button>
<script type="module">
  <#outputformat "JavaScript">
  import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
  document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn({
    isUserIdentified: ${isUserIdentified},
    challenge: ${challenge?c},
    userVerification: ${userVerification?c},
    rpId: ${rpId?c},
    createTimeout: ${createTimeout?c},
    errmsg: ${msg("webauthn-unsupported-browser-text")?c}
  }), { once: true });
  </#outputformat>
</script>
</#if>
</@layout.registrationLayout>
