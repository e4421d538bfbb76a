package org.earshot.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets browsers and caches keep public pages for a minute, and ask whether they changed. */
@Configuration
class PageConfiguration implements WebMvcConfigurer {

  private static final String[] PAGES = {
    "/",
    "/consultations/**",
    "/you-said-we-did",
    "/lessons",
    "/accessibility",
    "/privacy",
    "/annual-reports/**",
  };

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new KeptForAMinute()).addPathPatterns(PAGES);
  }

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> pageTags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
        new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns(
        "",
        "/consultations/*",
        "/consultations.json",
        "/consultations.ics",
        "/consultations.atom",
        "/you-said-we-did",
        "/lessons",
        "/accessibility",
        "/annual-reports/*",
        "/privacy");
    return filter;
  }

  /** After the page was found, before it is written: a missing page is never kept. */
  private static final class KeptForAMinute implements HandlerInterceptor {
    @Override
    public void postHandle(
        HttpServletRequest request,
        HttpServletResponse response,
        Object handler,
        @Nullable ModelAndView page) {
      if (page != null) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
      }
    }
  }
}
