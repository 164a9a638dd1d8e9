<#-- The frame of every log-in page. Its contract (macro, sections) is that of the parent theme's template.ftl. -->
<#import "field.ftl" as field>

<#-- A page that follows an address somebody typed, before they proved to own it, must not tell where it belongs. -->
<#function agencyName>
  <#if pageId == "login-password" || (pageId == "login" && usernameHidden??)>
    <#return "">
  </#if>
  <#return ((org.attributes.agencyName)![])?first!"">
</#function>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local agency = agencyName()>
<#local heading><#nested "header"></#local>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="robots" content="noindex, nofollow">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title><#if agency?has_content>${agency}<#else>${realm.displayName!"Lantern"}</#if> – ${msg("lanternTitle")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/lantern.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/lantern.css?${properties.lanternVersion!}">
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page="${pageId}">
<div class="sheet">
  <header class="masthead">
    <img src="${url.resourcesPath}/img/lantern.svg" alt="" width="40" height="40">
    <p class="name" id="agency-name"><#if agency?has_content>${agency}<#else>${realm.displayName!"Lantern"}</#if></p>
  </header>
  <main>
    <h1 id="kc-page-title">${heading}</h1>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="notice ${message.type}" role="<#if message.type == "error">alert<#else>status</#if>">${message.summary}</div>
    </#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <div class="who">
      <#nested "show-username">
      <p id="kc-attempted-username">${auth.attemptedUsername}</p>
      <p><a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("lanternSomebodyElse")}</a></p>
    </div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button id="try-another-way" class="plain" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
  </main>
  <footer>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}"><ul class="languages">
      <#list locale.supported?sort_by("languageTag") as choice>
      <li><a href="${choice.url}" lang="${choice.languageTag}" hreflang="${choice.languageTag}"<#if choice.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${choice.label}</a></li>
      </#list>
    </ul></nav>
    </#if>
    <#if agency?has_content><p>${msg("lanternOn", agency)}</p></#if>
  </footer>
</div>
</body>
</html>
</#macro>
