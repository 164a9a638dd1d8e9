<#-- The codes for the day the device is gone: shown once, to be printed or copied. Without scripts they are copied by hand. -->
<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=(message?has_content && message.type == "error"); section>
<#if section == "header">
${msg("recovery-code-config-header")}
<#elseif section == "form">
<p>${msg("lanternCodesWhy")}</p>
<p class="notice warning"><strong>${msg("recovery-code-config-warning-title")}</strong></p>
<div class="codes" tabindex="0" role="region" aria-label="${msg("recovery-code-config-header")}">
<ol id="kc-recovery-codes-list">
  <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
  <li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
  </#list>
</ol>
</div>
<div class="pf-v5-c-form__actions pf-v5-u-flex-nowrap with-scripts">
  <button id="printRecoveryCodes" class="pf-m-secondary" type="button">${msg("recovery-codes-print")}</button>
  <button id="copyRecoveryCodes" class="pf-m-secondary" type="button">${msg("recovery-codes-copy")}</button>
</div>
<p id="copied" role="status"></p>
<form action="${url.loginAction}" id="kc-recovery-codes-settings-form" method="post">
  <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
  <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
  <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
  <p><label for="kcRecoveryCodesConfirmationCheck"><input type="checkbox" id="kcRecoveryCodesConfirmationCheck" required> ${msg("recovery-codes-confirmation-message")}</label></p>
  <div class="pf-v5-c-form__actions">
    <button id="saveRecoveryAuthnCodesBtn" type="submit">${msg("lanternGoOn")}</button>
  </div>
</form>
<#if isAppInitiatedAction??>
<form action="${url.loginAction}" method="post">
  <button id="cancelRecoveryAuthnCodesBtn" class="plain" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
</form>
</#if>
<script type="module">
  <#outputformat "JavaScript">
  const codes = [...document.querySelectorAll("#kc-recovery-codes-list li")].map((code, at) => (at + 1) + ": " + code.innerText);
  document.getElementById("printRecoveryCodes").addEventListener("click", () => window.print());
  document.getElementById("copyRecoveryCodes").addEventListener("click", async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    document.getElementById("copied").textContent = ${msg("recovery-codes-copied")?c};
  });
  </#outputformat>
</script>
</#if>
</@layout.registrationLayout>
