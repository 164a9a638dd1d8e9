<#-- Another way to prove who one is: a button for each. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=false; section>
<#if section == "header">
${msg("loginChooseAuthenticator")}
<#elseif section == "form">
<ul role="list" class="ways">
  <#list auth.authenticationSelections as way>
  <li>
    <form action="${url.loginAction}" method="post">
      <input type="hidden" name="authenticationExecution" value="${way.authExecId}">
      <button class="plain way" type="submit"><strong>${msg(way.displayName)}</strong><span>${msg(way.helpText)}</span></button>
    </form>
  </li>
  </#list>
</ul>
</#if>
</@layout.registrationLayout>
