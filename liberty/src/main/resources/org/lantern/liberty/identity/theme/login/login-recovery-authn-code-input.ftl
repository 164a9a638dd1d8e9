<#-- A code from the list, in the list's order. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput"); section>
<#if section == "header">
${msg("auth-recovery-code-header")}
<#elseif section == "form">
<p>${msg("lanternCodesHelp")}</p>
<form id="kc-recovery-code-login-form" action="${url.loginAction}" method="post">
  <@field.input name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) autofocus=true />
  <@buttons.loginButton />
</form>
</#if>
</@layout.registrationLayout>
