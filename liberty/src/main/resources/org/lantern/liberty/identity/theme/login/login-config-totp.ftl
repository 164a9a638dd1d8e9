<#-- Setting up one-time codes; each label names its field. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section == "header">
${msg("loginTotpTitle")}
<#elseif section == "form">
<ol class="steps">
  <li><p>${msg("loginTotpStep1")}</p>
    <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul></li>
  <#if mode?? && mode == "manual">
  <li><p>${msg("loginTotpManualStep2")}</p>
    <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
    <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p></li>
  <li><p>${msg("loginTotpManualStep3")}</p>
    <ul>
      <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
      <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
      <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
      <li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
    </ul></li>
  <#else>
  <li><p>${msg("loginTotpStep2")}</p>
    <p><img id="kc-totp-secret-qr-code" class="code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("lanternCode")}"></p>
    <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p></li>
  </#if>
  <li><p>${msg("loginTotpStep3")}</p><p>${msg("loginTotpStep3DeviceName")}</p></li>
</ol>
<form action="${url.loginAction}" id="kc-totp-settings-form" method="post" novalidate>
  <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" fieldName="totp" required=true />
  <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
  <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
  <@field.input name="userLabel" label=msg("loginTotpDeviceName") fieldName="userLabel" required=(totp.otpCredentials?size gte 1) />
  <@passwordCommons.logoutOtherSessions/>
  <@buttons.actionGroup horizontal=true>
    <@buttons.button id="saveTOTPBtn" label="doSubmit" />
    <#if isAppInitiatedAction??><@buttons.button id="cancelTOTPBtn" label="doCancel" name="cancel-aia" type="secondary" value="true" /></#if>
  </@buttons.actionGroup>
</form>
</#if>
</@layout.registrationLayout>
