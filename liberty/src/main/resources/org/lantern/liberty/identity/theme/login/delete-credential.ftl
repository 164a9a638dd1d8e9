<#-- Taking a factor away, after a question. -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("deleteCredentialTitle", credentialLabel)}
<#elseif section == "form">
<p id="kc-delete-text">${msg("deleteCredentialMessage", credentialLabel)}</p>
<form action="${url.loginAction}" method="post">
  <@buttons.actionGroup horizontal=true>
    <@buttons.button name="accept" id="kc-accept" label="doConfirmDelete"/>
    <@buttons.button name="cancel-aia" id="kc-decline" label="doCancel" type="secondary"/>
  </@buttons.actionGroup>
</form>
</#if>
</@layout.registrationLayout>
