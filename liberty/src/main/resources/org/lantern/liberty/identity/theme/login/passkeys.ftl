<#-- A passkey in place of name and password: offered by the browser in the field, and by a button. -->
<#-- After an address was typed and before anything is proved, Keycloak would offer it or not by who that is: so never there. -->
<#function isTelling>
  <#return (pageId == "login-password" || usernameHidden??) && !(message?has_content && message.summary == msg("reauthenticate"))>
</#function>

<#macro conditionalUIData>
<#if enableWebAuthnConditionalUI?has_content && !isTelling()>
<#import "passkey-answer.ftl" as answer>
<@answer.forms/>
<p class="or">${msg("lanternOr")}</p>
<button id="authenticateWebAuthnButton" class="button second" type="button">${msg("webauthn-doAuthenticate")}</button>
<script type="module">
  <#outputformat "JavaScript">
  import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
  import { initAuthenticate } from ${(url.resourcesPath + "/js/passkeysConditionalAuth.js")?c};
  const asked = {
    isUserIdentified: ${isUserIdentified},
    challenge: ${challenge?c},
    userVerification: ${userVerification?c},
    rpId: ${rpId?c},
    createTimeout: ${createTimeout?c},
    mediation: ${(mediation!"conditional")?c},
    authenticatorAttachment: ${authenticatorAttachment?c},
    errmsg: ${msg("webauthn-unsupported-browser-text")?c}
  };
  initAuthenticate(asked);
  document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn(asked), { once: true });
  </#outputformat>
</script>
</#if>
</#macro>
