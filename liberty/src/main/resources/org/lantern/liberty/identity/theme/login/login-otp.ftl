<#-- The code of the app. Who has several apps says of which it is. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section == "header">
${msg("lanternOtpTitle")}
<#elseif section == "form">
<p>${msg("lanternOtpHelp")}</p>
<form id="kc-otp-login-form" action="${url.loginAction}" method="post">
  <#if otpLogin.userOtpCredentials?size gt 1>
  <fieldset>
    <legend>${msg("lanternWhichApp")}</legend>
    <#list otpLogin.userOtpCredentials as app>
    <p><input type="radio" name="selectedCredentialId" id="app-${app?index}" value="${app.id}"<#if app.id == otpLogin.selectedCredentialId!""> checked</#if>>
      <label for="app-${app?index}">${app.userLabel!msg("otp-display-name")}</label></p>
    </#list>
  </fieldset>
  <#else>
  <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!""}">
  </#if>
  <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true />
  <@buttons.loginButton />
</form>
</#if>
</@layout.registrationLayout>
