package org.entente.api;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Has an answer found again where the graph was changed while it was found; see {@link Revisions}. */
@Component
final class SettledAnswers implements WebMvcRegistrations {

    private final Revisions revisions;

    SettledAnswers(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return new Settled(method);
            }
        };
    }

    private final class Settled extends ServletInvocableHandlerMethod {

        Settled(HandlerMethod method) {
            super(method);
        }

        @Override
        public @Nullable Object invokeForRequest(
                NativeWebRequest request, @Nullable ModelAndViewContainer view, Object... arguments) throws Exception {
            Object answer = super.invokeForRequest(request, view, arguments);
            return revisions.settle(request) ? answer : super.invokeForRequest(request, view, arguments);
        }
    }
}
