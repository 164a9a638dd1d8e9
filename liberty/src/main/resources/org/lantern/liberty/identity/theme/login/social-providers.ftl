<#-- An agency's own sign-on, offered beside the password. -->
<#macro show social>
<div id="kc-social-providers">
  <p class="or">${msg("lanternOr")}</p>
  <ul class="providers">
    <#list social.providers as provider>
    <li><a class="button second" id="social-${provider.alias}" href="${provider.loginUrl}">${msg("lanternWith", provider.displayName!provider.alias)}</a></li>
    </#list>
  </ul>
</div>
</#macro>
