<#-- What Keycloak's script fills in with the passkey's answer, and the passkeys it may ask for. -->
<#macro forms>
<form id="webauth" action="${url.loginAction}" method="post" hidden>
  <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as part>
  <input type="hidden" id="${part}" name="${part}">
  </#list>
</form>
<#if authenticators??>
<form id="authn_select" hidden>
  <#list authenticators.authenticators as authenticator>
  <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
  </#list>
</form>
</#if>
</#macro>
