<#-- Setting up an authenticator app: a square code to scan, and the same as text beside it. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=(message?has_content && message.type == "error" && !messagesPerField.existsError("totp", "userLabel")); section>
<#if section == "header">
${msg("loginTotpTitle")}
<#elseif section == "form">
<p>${msg("lanternAppWhy")}</p>
<ol class="steps">
  <li><p>${msg("loginTotpStep1")}</p></li>
  <li><p>${msg("loginTotpStep2")}</p>
    <p><img id="kc-totp-secret-qr-code" class="code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("lanternCode")}"></p>
    <p>${msg("lanternAppKey")}</p>
    <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p></li>
  <li><p>${msg("loginTotpStep3")}</p></li>
</ol>
<form action="${url.loginAction}" id="kc-totp-settings-form" method="post" novalidate>
  <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" fieldName="totp" required=true />
  <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
  <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
  <@field.input name="userLabel" label=msg("loginTotpDeviceName") fieldName="userLabel" required=(totp.otpCredentials?size gte 1) />
  <@passwordCommons.logoutOtherSessions/>
  <@buttons.actionGroup horizontal=true>
    <@buttons.button id="saveTOTPBtn" label="lanternGoOn" />
    <#if isAppInitiatedAction??><@buttons.button id="cancelTOTPBtn" label="doCancel" name="cancel-aia" type="secondary" value="true" /></#if>
  </@buttons.actionGroup>
</form>
</#if>
</@layout.registrationLayout>
